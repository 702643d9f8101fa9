/** The store of a programme on a JDBC data source. */
@AmirStyle
@NullMarked
package org.amir.storage.jdbc;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
