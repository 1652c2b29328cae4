"""Work in a process of its own, so that the one that goes on forking never holds a thread.

A fork copies one thread and every lock; a lock that another thread held at that moment is
never let go in the copy. So vaults, which have a thread each, are opened apart.
"""

import os
import traceback
from collections.abc import Callable


def apart(work: Callable[[], str]) -> str:
    """What *work* returns, or how it came to no end."""
    listen, speak = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(listen)
        said = ""
        try:
            said = work()
        except BaseException:
            said = f"a bug: {traceback.format_exc()}"
        finally:
            os.write(speak, said.encode())
            os._exit(0)
    os.close(speak)
    with os.fdopen(listen, "rb") as pipe:
        told = pipe.read().decode()
    os.waitpid(process, 0)
    return told
