import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import '../../snippets/boxes.css';
import '../../snippets/boxes-long-words.css';
import '../../snippets/boxes-narrow.css';
import '../../snippets/boxes-emissions.css';
import '../../snippets/boxes-map.css';
import '../../snippets/boxes-partner.css';
import '../../snippets/boxes-agenda.css';
import './theme.css';
import ApiTable from './api-table.vue';
import CommandHelp from './command-help.vue';
import DecisionList from './decision-list.vue';
import { nameOwnAddress } from './own-address.js';

/** The default theme in our colours and the reader's own fonts. */
export default {
  extends: DefaultTheme,
  setup: nameOwnAddress,
  enhanceApp({ app }) {
    app.component('ApiTable', ApiTable);
    app.component('CommandHelp', CommandHelp);
    app.component('DecisionList', DecisionList);
  },
} satisfies Theme;
