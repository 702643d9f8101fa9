/**
 * A programme's report: one page that stands by itself, and the same as tables and as JSON, for the team or for everybody.
 *
 * <p>Start at {@link ReportReader}, which reads a {@link Report} from a store, and {@link HtmlReport}, {@link ReportTables}
 * and {@link JsonReport}, which write it. What the files hold stands in
 * <a href="doc-files/report.md">doc-files/report.md</a>.
 */
@AmirStyle
@NullMarked
package org.amir.mel.report;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
