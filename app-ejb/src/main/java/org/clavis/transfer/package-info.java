/**
 * Tables in and out: CSV and XLSX as they come out of German offices and other programs, read into rows of text, and
 * tables written for people and spreadsheets. Knows nothing of members. Platform: every feature may use it. Everything
 * happens in memory and within {@link org.clavis.transfer.Limits}; nothing is ever put into a temporary file.
 */
@NullMarked
package org.clavis.transfer;

import org.jspecify.annotations.NullMarked;
