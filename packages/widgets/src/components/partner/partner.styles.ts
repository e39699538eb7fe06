import { card } from '../../styles/card.styles.js';
import { profileStyles } from '../../profile/profile.styles.js';

/** A profile on a card of its own. */
export const styles = [...card, profileStyles];
