package nl.dossierbrug.standard.read;

/**
 * What a dossier may ask of us at most. Real dossiers stay far below; what goes over it was made to do harm, or is no
 * dossier.
 *
 * @param bytes size of the XML
 * @param depth elements within elements
 * @param attributes attributes of one element
 * @param findings findings in one dossier; after that we only say that there are more
 */
public record Limits(long bytes, int depth, int attributes, int findings) {

	/** Room for a dossier with many attachments; one text of that size still fits in the memory of a small computer. */
	public static final Limits USUAL = new Limits(100L * 1024 * 1024, 64, 32, 1000);
}
