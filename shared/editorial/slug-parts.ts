/** A slugline taken apart: topic without the cycle (BC-, AM-, PM-), and what the desk hung on it. */
export function slugParts(slugline: string): { topic: string; takeKeys: string[] } {
  const bracket = /^(.*?)\s*\(([^()]{2,80})\)\s*$/.exec(slugline.slice(0, 400));
  const bare = bracket?.[1] ?? slugline;
  const [topic = '', ...keys] = bare.split(',');
  return {
    topic: topic.replace(/^(?:BC|AM|PM|AP)-+(?=\S)/, '').trim(),
    takeKeys: [...keys.map((key) => key.trim()), ...(bracket?.[2]?.split(',') ?? [])].filter(
      (key) => key.trim() !== '',
    ),
  };
}
