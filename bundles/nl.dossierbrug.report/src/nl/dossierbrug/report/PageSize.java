package nl.dossierbrug.report;

/**
 * How large a page is, as it is read: turned when the document says so.
 *
 * @param width in points of 1/72 inch
 * @param height in points of 1/72 inch
 */
public record PageSize(double width, double height) {
}
