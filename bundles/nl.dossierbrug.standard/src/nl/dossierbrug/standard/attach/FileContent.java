package nl.dossierbrug.standard.attach;

/** A file whose kind is asked for. What it is looked at as is made when first needed, and once. For one thread. */
final class FileContent {

	private final byte[] bytes;
	private final Unpacker unpacker;
	private final PlainText text;
	private Boolean isText;
	private String beginning;
	private OfficePackage office;
	private OleDirectory ole;

	FileContent(byte[] bytes, Unpacker unpacker) {
		this.bytes = bytes;
		this.unpacker = unpacker;
		text = new PlainText(bytes);
	}

	/** The file itself. */
	byte[] bytes() {
		return bytes;
	}

	/** See {@link PlainText#isText}. */
	boolean isText() {
		if (isText == null) {
			isText = text.isText();
		}
		return isText;
	}

	/** See {@link PlainText#beginning}. */
	String beginning() {
		if (beginning == null) {
			beginning = text.beginning();
		}
		return beginning;
	}

	/** It as an archive. */
	OfficePackage office() {
		if (office == null) {
			office = new OfficePackage(bytes, unpacker);
		}
		return office;
	}

	/** It as an OLE2 file. */
	OleDirectory ole() {
		if (ole == null) {
			ole = new OleDirectory(bytes);
		}
		return ole;
	}
}
