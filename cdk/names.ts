/** "normalize-priority" -> "NormalizePriority": the names of constructs, which become names in the template. */
export function pascalCase(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, _before, letter: string) => letter.toUpperCase());
}
