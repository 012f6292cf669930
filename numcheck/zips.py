"""ZIP archives that others made: which are read, and what may go wrong with one.

Programs that write documents and tables pack with deflate or not at all. What is packed otherwise is refused by its
name, before a decompressor asks for the memory that the archive tells it to.
"""

import struct
import zipfile
import zlib

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises of an archive that is broken, and `entries` of one that is packed otherwise."""

_PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1


def entries(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files in an archive; zipfile gives no more of each than its declared `file_size`.

    Raises:
        ValueError: One is encrypted, or is packed in another way than programs do.
    """
    found = archive.infolist()
    for entry in found:
        if entry.flag_bits & _ENCRYPTED:
            raise ValueError(f"{entry.filename!r} in it is encrypted")
        if entry.compress_type not in _PACKED:
            raise ValueError(f"{entry.filename!r} in it is packed in a way that no such file is (not deflate)")
    return found
