const key = 'dajuan.reloaded';
const againAfterMs = 60_000;

/**
 * A page of an older build, left open over an update, asks for files that are gone: it is loaded anew, where it was.
 * Once a minute at most, so that a broken build shows its error instead of turning in circles;
 * without a network not at all, since what is on the screen would be lost.
 */
export function reloadAfterUpdate(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine) return;
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < againAfterMs) return;
    sessionStorage.setItem(key, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
