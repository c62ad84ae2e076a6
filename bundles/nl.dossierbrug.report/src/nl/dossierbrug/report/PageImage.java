package nl.dossierbrug.report;

/**
 * A page of a document as a picture, on white paper.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param rgb the pixels as {@code 0xRRGGBB}, row by row from the top, each row from the left; not copied, so nobody
 *        changes it
 */
public record PageImage(int width, int height, int[] rgb) {

	public PageImage {
		if (width < 1 || height < 1 || rgb.length != width * height) {
			throw new IllegalArgumentException("not a picture: " + width + " by " + height + ", " + rgb.length + " pixels");
		}
	}
}
