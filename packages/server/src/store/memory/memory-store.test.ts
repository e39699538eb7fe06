import { storeContract } from '../testing/store-contract.js';
import { createMemoryStore } from './memory-store.js';

storeContract('memory', createMemoryStore);
