/** Names the model that made a number. It changes whenever any code length could change. */
export const MODEL_ID = "qf-mdl/1-fast";
