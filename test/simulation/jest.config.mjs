import { node } from '../../jest.node.mjs';

export default node('simulation', import.meta.dirname);
