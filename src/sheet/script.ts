/**
 * What runs in the page: copy buttons, ticks that outlive the page, and how much is done. A tick remembers the text it was
 * given for, so that an answer that changed since asks to be entered again. Nothing is sent anywhere.
 */
export const SCRIPT = `
(() => {
  const root = document.documentElement;
  const say = root.dataset;
  const boxes = [...document.querySelectorAll('input[data-tick]')];
  const live = document.getElementById('kabar');
  const store = (() => { try { const s = window.localStorage; s.getItem(''); return s; } catch { return null; } })();
  const keyOf = (box) => 'inovasi/' + say.key + '/' + box.dataset.tick;
  const read = (box) => { try { return store && store.getItem(keyOf(box)); } catch { return null; } };
  const progress = () => {
    const done = boxes.filter((box) => box.checked).length;
    document.getElementById('kemajuan').textContent =
      say.progress.replace('{done}', done).replace('{all}', boxes.length);
  };
  const tell = (text) => { live.textContent = ''; window.setTimeout(() => { live.textContent = text; }, 30); };
  for (const box of boxes) {
    const kept = read(box);
    box.checked = kept === box.dataset.mark;
    const changed = document.getElementById(box.id + '-berubah');
    if (changed) changed.hidden = kept === null || box.checked;
    box.addEventListener('change', () => {
      try {
        if (box.checked) store.setItem(keyOf(box), box.dataset.mark); else store.removeItem(keyOf(box));
      } catch { /* a browser that keeps nothing still shows the tick */ }
      if (changed) changed.hidden = true;
      progress();
    });
  }
  const select = (area) => { area.focus(); area.select(); area.setSelectionRange(0, area.value.length); };
  const copyBy = async (area) => {
    try { await navigator.clipboard.writeText(area.value); return true; } catch { /* older browsers, closed doors */ }
    select(area);
    try { return document.execCommand('copy'); } catch { return false; }
  };
  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const area = document.getElementById(button.dataset.copy);
      const copied = await copyBy(area);
      if (!copied) select(area); else button.focus();
      tell(copied ? say.copied : say.copyFailed);
      button.textContent = copied ? say.copied : say.copy;
      window.setTimeout(() => { button.textContent = say.copy; }, 2500);
    });
  }
  const reset = document.getElementById('hapus-tanda');
  reset.hidden = false;
  reset.addEventListener('click', () => {
    if (!window.confirm(say.confirm)) return;
    for (const box of boxes) {
      box.checked = false;
      try { store.removeItem(keyOf(box)); } catch { /* nothing was kept */ }
    }
    progress();
  });
  root.classList.add('hidup');
  progress();
})();
`.trim();
