import { ReportContent } from './report-content';
import { redsOf } from './report-reds';
import { columns, rowsOf } from './report-rows';
import { headlineOf, notesOf, summaryOf, titleOf } from './report-sentences';
import { ReportSnapshot } from './report-snapshot';

/**
 * The report a snapshot makes, and the same one every time: it asks nothing but the snapshot. Supporting tasks stand
 * apart and are in no figure.
 */
export function buildReport(snapshot: ReportSnapshot): ReportContent {
  return {
    title: titleOf(snapshot),
    headline: headlineOf(snapshot),
    summary: summaryOf(snapshot),
    columns,
    rows: rowsOf(snapshot.tasks, snapshot.day),
    reds: redsOf(snapshot.tasks, snapshot.day),
    supporting: rowsOf(snapshot.supporting, snapshot.day),
    notes: notesOf(snapshot),
  };
}
