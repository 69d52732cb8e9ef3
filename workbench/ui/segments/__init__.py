"""What is done to segments: confirming, going about, flags, drafts, and taking it all back."""
