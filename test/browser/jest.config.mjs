import { node } from '../../jest.node.mjs';

export default node('browser', import.meta.dirname);
