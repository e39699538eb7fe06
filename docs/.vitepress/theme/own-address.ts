import { nextTick, onMounted, watch } from 'vue';
import { useRoute } from 'vitepress';

/** What stands for an address in our snippets, with its scheme: pages, and calendars to subscribe to. */
const placeholder = /(https|webcal):\/\/YOUR-HOST/g;

/** Puts the address that the reader is on into the code on the page, so that what is copied works. */
function fillIn(): void {
  for (const code of document.querySelectorAll('.vp-doc code')) {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const data = text.data.replaceAll(placeholder, (_, scheme: string) =>
        scheme === 'webcal' ? `webcal://${location.host}` : location.origin,
      );
      if (data !== text.data) text.data = data;
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
