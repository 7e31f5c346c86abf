import { node } from '../../jest.node.mjs';

export default node('shared', import.meta.dirname);
