"""The language of the window: English as it is written in the code, or a translation by Qt's tools."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTranslator

from workbench.domain.wording import speak
from workbench.services.settings import LanguageChoice

QT_SAYS = (  # Qt has no Indonesian of its own: these are the buttons of its dialogs that the program shows
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
)
TRANSLATIONS = Path(__file__).parent / "languages"
_kept: list[QTranslator] = []


def choose_language(choice: LanguageChoice) -> str:
    """Speak the language chosen, by the system's first choice where it is left to it; return its code.

    Call it before the tables of words are imported, and ``translate_qt`` when there is an application.
    """
    code = _of_system() if choice == "system" else choice
    translator = QTranslator()
    if code != "en" and translator.load(str(TRANSLATIONS / f"{code}.qm")):
        _kept[:] = [translator]
        comma = QLocale(code).decimalPoint() == ","
        speak(lambda text: translator.translate("", text) or text, decimal_comma=comma)
        return code
    _kept.clear()
    speak(str)
    return "en"


def translate_qt() -> None:
    """Have Qt say its own words, those of its dialogs' buttons, in the language chosen."""
    for translator in _kept:
        QCoreApplication.installTranslator(translator)


def _of_system() -> str:
    spoken = [language.split("-")[0] for language in QLocale.system().uiLanguages()]
    return next((code for code in spoken if code == "en" or (TRANSLATIONS / f"{code}.qm").is_file()), "en")
