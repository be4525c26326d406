/** Creates the function that gives the headings of one page their anchors, as GitHub does. */
export function createAnchors(): (heading: string) => string {
  const anchors = new Set<string>();
  return (heading) => {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`;
    anchors.add(anchor);
    return anchor;
  };
}
