// How far a system reaches, in places: 试点范围扩大到55%的县, and 扩大到7个县，占全市总数的64%.
const place = '(?:县|乡镇|乡|镇|行政村|村|社区|街道)(?:市|区|（市）|（区）|（市、区）|（场）)?';
const placesOnly = new RegExp(`^(?:的)?(${place})$`);
const reach = '(?:试点)?(?:范围|覆盖面|覆盖范围)?';
const placesReached = new RegExp(`^(.{3,}?)(?:试点)?(?:覆盖面|覆盖范围|范围)(${place})$`);
/** Of the whole that the places are counted among. */
const ofAll = new RegExp(`^(?:.*?(?=${place}占))?(${place})?占(?:全[国省区市州盟县])?(?:(${place}).{0,4})?(?:总数)?$`);
const counted = new RegExp(`\\d+(?:多|余)?个(${place})`);
const reaches = new RegExp(`([^，；]{3,}?)${reach}(?:已|要|将|逐步)*(?:扩大|扩展|推广|覆盖)[到至]`);

/** One name for both ways of saying it; null for other measures. `context`: folded, its sentence up to the figure. */
export function shareOfPlaces(words: string, context: string): string | null {
  const named = placesReached.exec(words);
  if (named) return nameOf(named[1]!, named[2]!);
  const among = ofAll.exec(words);
  const where = placesOnly.exec(words)?.[1] ?? (among && (among[1] ?? among[2] ?? counted.exec(context)?.[1]));
  const what = where && reaches.exec(context)?.[1];
  return where && what ? nameOf(what, where) : null;
}

/** 乡镇, 乡 and 镇 are counted together; so are 县 and 县（市、区）. */
const kindOf = (where: string): string => (/^[乡镇]/.test(where) ? '乡镇' : where.replace(/^行政/, '').slice(0, 1));

const nameOf = (what: string, where: string): string =>
  `${what.replace(/^.*[把将]/, '').replace(/试点$/, '')}覆盖${kindOf(where)}`;
