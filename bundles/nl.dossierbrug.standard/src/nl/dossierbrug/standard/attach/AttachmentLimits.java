package nl.dossierbrug.standard.attach;

/**
 * What one attachment may ask of us at most. Real ones stay far below; what goes over was made to do harm, or is not
 * what an attachment is for. An archive within the archive is no matter of limits: it is never opened, except to tell an
 * Office or OpenDocument file by its list of parts.
 *
 * @param packed bytes of the archive, after Base64
 * @param unpacked bytes of all files in it together, counted while they come out and not as the archive says
 * @param ratio how many bytes may come out for each byte that went in; only counts beyond {@code ratioFrom}
 * @param ratioFrom bytes below which no ratio is suspect: a drawing of one colour packs a thousand to one
 * @param files entries of the archive
 * @param parts entries of an Office or OpenDocument file in it
 * @param part bytes of the one part of such a file that is read, the list of its content types
 * @param name characters of the name of an entry
 */
record AttachmentLimits(int packed, int unpacked, int ratio, int ratioFrom, int files, int parts, int part, int name) {

	private static final int MB = 1024 * 1024;

	/**
	 * Three times what Dossierbrug itself sends along goes in, and as much again comes out; a hundred to one is what
	 * no document reaches; twenty files is already nineteen too many.
	 */
	static final AttachmentLimits USUAL = new AttachmentLimits(32 * MB, 64 * MB, 100, MB, 20, 10_000, MB, 255);

	/** Whether that much may not come out of that much, be it true or only said. */
	boolean explodes(long unpackedBytes, long packedBytes) {
		return unpackedBytes > ratioFrom && unpackedBytes / ratio >= Math.max(packedBytes, 1);
	}
}
