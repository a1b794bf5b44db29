/** Source and feed of the heartbeat (heartbeat.ts). No newsroom.json may use the name for its own. */
export const HEARTBEAT = 'cobyline-heartbeat';
