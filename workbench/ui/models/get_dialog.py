"""The models that can be fetched, to choose one: the only place where the program uses the network."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.wording import tr
from workbench.mt.offers import Offer
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.list_table import ListTable
from workbench.ui.parts import column, label

_HEADINGS = (tr("Model"), tr("Family"), tr("Size"), tr("Licence"), tr("Quality"))


class GetModel(Dialog):
    """A table of offers; Enter gets the one that is marked."""

    chosen = Signal(object)  # Offer

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(tr("Get a model"), parent)
        self._offers = tuple(offers)
        self.table = ListTable(_HEADINGS, numbers=(2,)).called(
            tr("Models to get"), tr("Get a model"), "Return"
        )
        self.get = self.accepting(tr("Get"), tr("Fetch this model from the network"))
        self._where = label("", "muted", wraps=True)
        self.table.setRowCount(len(self._offers))
        for place, offer in enumerate(self._offers):
            size = tr("{size:,.0f} MB", size=offer.size_bytes / 1e6)
            self.table.fill_row(place, (offer.name, offer.family, size, offer.licence, offer.quality))
        self.table.currentCellChanged.connect(self._tell_where)
        self.table.row_entered.connect(self.get.click)
        self.accepted.connect(self._choose)
        self.fill(column(self.table, self._where), self.closing(), self.get)
        self.open_with(104, 44)
        if self._offers:
            self.table.setCurrentCell(0, 0)

    def _current(self) -> Offer | None:
        place = self.table.currentRow()
        return self._offers[place] if 0 <= place < len(self._offers) else None

    def _tell_where(self, *_places: int) -> None:
        offer = self._current()
        host = offer.address.split("/")[2] if offer else ""
        self._where.setText(
            tr(
                "It is fetched from {host}, over the network, once. Nothing of yours is sent. A "
                "download that breaks off goes on where it stopped.",
                host=host,
            )
        )

    def _choose(self) -> None:
        offer = self._current()
        if offer is not None:
            self.chosen.emit(offer)
