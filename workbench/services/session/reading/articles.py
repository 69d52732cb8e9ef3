"""Articles and their paragraphs, as intake found them."""

from workbench.domain.article import Article
from workbench.domain.project import ArticleSummary, StoredParagraph
from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.store import articles


class ArticleReading(ProjectAnswers):
    """What articles a project has, and what is in them."""

    def articles(self) -> list[ArticleSummary]:
        """Return the articles in text order."""
        return articles.summaries(self._file)

    def article(self, article_id: int) -> Article:
        """Return an article as intake found it, with what was restored or dropped since."""
        return articles.fetch(self._file, article_id)

    def article_of_page(self, page: str) -> tuple[int, str] | None:
        """Return the id and file name of the article that was read from the page with this digest."""
        return articles.of_page(self._file, page)

    def holds(self, digest: str) -> bool:
        """Say whether an article with this text is in the project."""
        return articles.holds(self._file, digest)

    def paragraphs(self, article_id: int) -> list[StoredParagraph]:
        """Return an article's paragraphs in page order, boilerplate included."""
        return articles.paragraphs(self._file, article_id)
