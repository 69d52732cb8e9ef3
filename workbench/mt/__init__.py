"""Local translation models, and the only room that knows CTranslate2 and SentencePiece."""
