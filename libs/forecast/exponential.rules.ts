/** Layers of equal area under e^-x, and where the lowest one ends: Marsaglia and Tsang, The Ziggurat Method, 2000, 256 layers. */
export const LAYERS = 256;
export const TAIL = 7.69711747013105;
const AREA = 0.003949659822581557;
const RANGE = 2 ** 32;

/** With them most draws need no logarithm. By layer: draws below it lie wholly under the curve; width of a draw; height of the curve at its right edge. */
export const sure = new Float64Array(LAYERS);
export const width = new Float64Array(LAYERS);
export const height = new Float64Array(LAYERS);

width[0] = AREA / Math.exp(-TAIL) / RANGE;
sure[0] = TAIL / width[0];
height[0] = 1;
let edge = TAIL;
for (let layer = LAYERS - 1; layer > 0; layer -= 1) {
  width[layer] = edge / RANGE;
  height[layer] = Math.exp(-edge);
  const inner = layer === 1 ? 0 : -Math.log(AREA / edge + Math.exp(-edge));
  sure[layer] = inner / width[layer]!;
  edge = inner;
}
