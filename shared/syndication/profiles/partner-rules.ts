/**
 * What a partner's software refuses or dislikes, for `cobyline check`. Feeds of any make are held against it, so it says
 * what a finished feed must be, where a profile says how ours are written.
 */
export interface PartnerRules {
  /** The partner, as a sentence names it: "MSN". */
  readonly partner: string;
  readonly formats: readonly ('rss' | 'atom' | 'json-feed' | 'newsml-g2')[];
  readonly items: { readonly minimum: number; readonly maximum: number };
  readonly maximumBytes: number;
  /** Characters of a headline. */
  readonly title: { readonly minimum: number; readonly maximum: number };
  /** Characters of the channel's description. */
  readonly descriptionMaximum?: number;
  /** Characters of a story's description. */
  readonly summaryMinimum?: number;
  readonly fullText: boolean;
  /** A feed may have stories in one language only. */
  readonly oneLanguage: boolean;
  /** The `guid` has to be the address of the story. */
  readonly permalink: boolean;
  /** Every story has to name who wrote it. */
  readonly creator: boolean;
  /** Days; older stories are not taken. */
  readonly maximumAgeDays?: number;
  /** A hub for WebSub has to be named. */
  readonly hub: boolean;
  /** Stories have to be on the site that the channel links to. */
  readonly sameHost: boolean;
  readonly picture?: {
    /** Every story has to have one. */
    readonly required: boolean;
    /** Pixels of the shorter side. */
    readonly minimumSide?: number;
    readonly credit: boolean;
  };
  readonly html?: { readonly elements: ReadonlySet<string>; readonly maximumDepth: number };
}
