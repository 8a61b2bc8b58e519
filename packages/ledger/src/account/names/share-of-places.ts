// How far a system reaches, in places: 试点范围扩大到55%的县, and 扩大到7个县，占全市总数的64%.
const place = '(?:县|乡镇|乡|镇|行政村|村|社区|街道)(?:市|区|（市）|（区）|（市、区）|（场）)?';
const placesOnly = new RegExp(`^(?:的)?(${place})$`);
const reach = '(?:试点)?的?(?:范围|覆盖面|覆盖范围)?';
const placesReached = new RegExp(`^(.{3,}?)(?:试点)?的?(?:覆盖面|覆盖范围|范围|覆盖)(${place})$`);
/** 试点范围县, 覆盖面: of what system, the clauses before say. */
const reachOnly = new RegExp(`^(?:试点)?的?(?:覆盖面|覆盖范围|范围)(${place})?$`);
const onlyReach = /^(?:今年|要|已经?|将|把|进一步|的|试点|工作|该|这项|制度|范围|覆盖面)*$/;
/** Of the whole that the places are counted among. */
const ofAll = new RegExp(`^(?:.*?(?=${place}占))?(${place})?占(?:全[国省市区州盟县])?(?:(${place}).{0,4})?(?:总数)?$`);
const counted = new RegExp(`\\d+(?:多|余)?个(${place})`);
const reaches = new RegExp(`([^，；]*?)${reach}(?:已经?|要|将|逐步)*(?:扩大|扩展|推广|覆盖)[到至]`);

/**
 * One name for both ways of saying it; null for other measures. `context`: folded, its sentence up to the figure.
 * `topicOf`: what the nearest of its clauses that names something speaks of.
 */
export function shareOfPlaces(
  words: string,
  context: string,
  topicOf: (context: string) => string | null,
): string | null {
  const named = placesReached.exec(words);
  if (named && !onlyReach.test(named[1]!)) return nameOf(named[1]!, named[2]!);
  const bare = reachOnly.exec(words);
  if (bare) return nameIfBoth(topicOf(context.replace(/[^，；]*$/, '')), bare[1] ?? counted.exec(context)?.[1]);
  const among = ofAll.exec(words);
  const where = placesOnly.exec(words)?.[1] ?? (among && (among[1] ?? among[2] ?? counted.exec(context)?.[1]));
  const reached = where && reaches.exec(context);
  if (!reached) return null;
  const what = reached[1]!;
  return nameIfBoth(onlyReach.test(what) ? topicOf(context.slice(0, reached.index)) : what, where);
}

/** 乡镇, 乡 and 镇 are counted together; so are 县 and 县（市、区）. */
const kindOf = (where: string): string => (/^[乡镇]/.test(where) ? '乡镇' : where.replace(/^行政/, '').slice(0, 1));

const nameOf = (what: string, where: string): string =>
  `${what.replace(/^.*[把将]/, '').replace(/试点$/, '')}覆盖${kindOf(where)}`;

const nameIfBoth = (what: string | null, where: string | undefined): string | null =>
  what !== null && where !== undefined ? nameOf(what, where) : null;
