import { node } from '../../jest.node.mjs';

export default node('backend', import.meta.dirname);
