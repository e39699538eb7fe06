/** What the bundler makes of files that are not TypeScript. */
declare module '*.css';

declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  export default component;
}
