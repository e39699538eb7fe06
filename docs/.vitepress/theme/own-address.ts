import { nextTick, onMounted, watch } from 'vue';
import { useRoute } from 'vitepress';

/** What stands for the host in addresses of our snippets: of pages, and of calendars to subscribe to. */
const PLACEHOLDER = '://YOUR-HOST';

/** Puts the address that the reader is on into the code on the page, so that what is copied works. */
function fillIn(): void {
  for (const code of document.querySelectorAll('.vp-doc code')) {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let before: Text | undefined;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.includes(PLACEHOLDER)) {
        // Colouring may have put the scheme into the node before.
        if (text.data.startsWith(PLACEHOLDER) && before)
          before.data = before.data.replace(/https$/, location.protocol.slice(0, -1));
        text.data = text.data
          .replaceAll(`https${PLACEHOLDER}`, location.origin)
          .replaceAll(PLACEHOLDER, `://${location.host}`);
      }
      before = text;
    }
  }
}

/** Does so on the first page and on every page after it. */
export function nameOwnAddress(): void {
  const route = useRoute();
  onMounted(() => {
    fillIn();
    watch(
      () => route.path,
      () => void nextTick(fillIn),
    );
  });
}
