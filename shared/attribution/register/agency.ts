/** What a supplier of news or pictures is. */
export type AgencyType =
  | 'news-agency'
  | 'public-agency'
  | 'group-agency'
  | 'joint-service'
  | 'syndicate'
  | 'photo-agency'
  | 'stock'
  | 'press-release-wire'
  | 'historical';

/** One entry of the register. Names are facts, gathered from the agencies' own printed forms. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  /** What is printed in Latin script in a byline. */
  readonly short: string;
  readonly type: AgencyType;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code in the IPTC newsprovider vocabulary (snapshot of 2021-04-21). */
  readonly iptcNewsProvider?: string;
  /** Ids of the agencies behind a joint or daughter service: entitlement looks at them too. */
  readonly parents?: readonly string[];
  /** Names and codes in Latin script. */
  readonly aliases: readonly string[];
  /** Names in their own script by language; the first is the one to print. */
  readonly native?: Readonly<Record<string, readonly string[]>>;
  /** Names that are also everyday words: credited only where nothing else stands in the fragment. */
  readonly commonWords?: readonly string[];
  /** Taken over without a second source. */
  readonly unchecked?: boolean;
  readonly note?: string;
}
