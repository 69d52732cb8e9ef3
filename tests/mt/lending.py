"""A web server on this computer that lends models, and does what servers should not."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass
class Lender:
    """What is lent by path, and how the server misbehaves.

    ``breaks_after`` bytes it hangs up, as often as ``breaks`` says; ``lie`` is added to the length it states.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    breaks: int = 0
    breaks_after: int = 0
    lie: int = 0
    ranges: bool = True
    waits: threading.Event | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)
    address: str = ""

    def lend_folder(
        self, folder: Path, *, repository: str = "/someone/model", checksums: bool = True
    ) -> None:
        """Lend a model folder as Hugging Face does."""
        listed = [{"type": "directory", "path": "onnx", "size": 0}]
        for file in sorted(folder.iterdir()):
            content = file.read_bytes()
            self.files[f"{repository}/resolve/main/{file.name}"] = content
            facts: dict[str, object] = {"type": "file", "path": file.name, "size": len(content)}
            if checksums:
                facts["lfs"] = {"oid": hashlib.sha256(content).hexdigest()}
            listed.append(facts)
        self.files[f"/api/models{repository}/tree/main"] = json.dumps(listed).encode("utf-8")


@contextmanager
def lending(lender: Lender) -> Iterator[Lender]:
    """Serve what the lender lends until the block ends."""

    class Desk(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            lender.asked.append((self.path, self.headers.get("Range", "")))
            if self.path in lender.moved:
                self._head(302, 0, Location=lender.moved[self.path])
            elif self.path not in lender.files:
                self._head(404, 0)
            else:
                self._send(lender.files[self.path])

        def _send(self, content: bytes) -> None:
            wanted = self.headers.get("Range", "")
            start = int(wanted[6:-1]) if wanted and lender.ranges else 0
            if start >= len(content) > 0 and start:
                self._head(416, 0)
                return
            rest, span = content[start:], f"bytes {start}-{len(content) - 1}/{len(content)}"
            more = {"Content-Range": span} if start else {}
            self._head(206 if start else 200, len(rest) + lender.lie, **more)
            if lender.breaks and len(rest) > lender.breaks_after:
                lender.breaks -= 1
                rest = rest[: lender.breaks_after]
            self.close_connection = True
            self.wfile.write(rest[:1000])
            self.wfile.flush()
            if lender.waits is not None:
                lender.waits.wait(20)
            self.wfile.write(rest[1000:])

        def _head(self, status: int, length: int, **more: str) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(length))
            for name, value in more.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Say nothing."""

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionError:
                return  # whoever asked has gone

    server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
    server.daemon_threads = True
    lender.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield lender
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
