import { r as require_dist } from "./sigstore.js";

export default require_dist();

export {  };