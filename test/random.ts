export { seededRandom } from "../src/statistics/random.ts";
