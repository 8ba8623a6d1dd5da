/** What the server said about a field, under it. */
export function FieldProblem({ words }: { words: string | undefined }) {
  return words ? (
    <p className="wrong" role="alert">
      {words}
    </p>
  ) : null;
}
