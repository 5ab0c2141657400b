// src/discover/commit-tree.ts
function isAvailable(tree) {
	return !("problem" in tree);
}

export { isAvailable as t };