"""MHTML: a page saved with its images in one MIME message."""

import email
import email.policy
from email.message import Message

from workbench.domain.errors import IntakeError
from workbench.domain.wording import tr
from workbench.intake.encoding import decode


def page_of_archive(content: bytes, name: str) -> str:
    """Return the HTML of the archive's main page.

    The main page is the first HTML part, or the one that the archive's ``start`` parameter names; frames
    and images are left.

    Raises:
        IntakeError: there is no HTML in the archive.
    """
    try:
        message = email.message_from_bytes(content, policy=email.policy.compat32)
    except RecursionError as failure:
        raise IntakeError(
            tr("{name} holds messages in messages.", name=name), tr("Save the page again as HTML.")
        ) from failure
    parts = [
        part for part in message.walk() if part.get_content_type() in {"text/html", "application/xhtml+xml"}
    ]
    start = message.get_param("start")
    main = next(
        (part for part in parts if start and part.get("Content-ID") == start), parts[0] if parts else None
    )
    if main is None:
        raise IntakeError(tr("{name} holds no web page.", name=name), tr("Save the page again as HTML."))
    return _text(main, name)


def _text(part: Message, name: str) -> str:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    return decode(content, name)
