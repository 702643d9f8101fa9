/** The store of a programme on a JDBC data source: H2, PostgreSQL or MariaDB. */
@AmirStyle
@NullMarked
package org.amir.storage.jdbc;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
