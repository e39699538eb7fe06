import { nextTick, onMounted, watch } from 'vue';
import { useRoute } from 'vitepress';

const placeholder = 'https://YOUR-HOST';

/** Puts the address that the reader is on into the code on the page, so that what is copied works. */
function fillIn(): void {
  for (const code of document.querySelectorAll('.vp-doc code')) {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.includes(placeholder))
        text.data = text.data.replaceAll(placeholder, location.origin);
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
