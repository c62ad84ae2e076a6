package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.NotAFileException;

/** Opens a list file of whatever format. The content tells which; the name of the file does not count. */
public final class ListOpener {

	/** A list of a hundred thousand pupils is a tenth of this. */
	private static final long LARGEST = 256L << 20;
	private static final int HEAD = 8;

	/**
	 * Opens a file.
	 *
	 * @throws Unusable when it is not there, or no list that can be read, with the reason
	 * @throws IOException when the disk fails or the system does not let us read
	 */
	public ListFile open(Path file) throws IOException {
		check(file, LARGEST);
		String head;
		try (var in = Files.newInputStream(file)) {
			head = HexFormat.of().withUpperCase().formatHex(in.readNBytes(HEAD));
		}
		if (head.startsWith("504B0304") || head.startsWith("504B0506")) {
			return zip(file);
		}
		if (head.startsWith("D0CF11E0A1B11AE1")) {
			return compound(file);
		}
		// sheets of Excel 2 to 5 can begin at once with their first record
		if (head.startsWith("0900") || head.startsWith("0902") || head.startsWith("0904") || head.startsWith("0908")) {
			throw new Unusable("list.old-excel");
		}
		return text(file);
	}

	/**
	 * Looks whether there is something to read.
	 *
	 * @param largest how many bytes are read at most
	 * @throws Unusable when it is not there, no file, empty or too large
	 */
	public static void check(Path file, long largest) throws IOException {
		long size = size(file);
		if (size == 0) {
			throw new Unusable("list.empty");
		}
		if (size > largest) {
			throw new Unusable("list.large");
		}
	}

	private static long size(Path file) throws IOException {
		try {
			return new NamedFile(file).size();
		} catch (NotAFileException e) {
			throw new Unusable(e.folder() ? "list.folder" : "list.no-file");
		} catch (NoSuchFileException e) {
			throw new Unusable("list.missing");
		}
	}

	private static ListFile zip(Path file) throws IOException {
		XlsxPackage parts = new XlsxPackage(file);
		try {
			if (parts.has("xl/workbook.bin")) {
				throw new Unusable("list.save-as", "Excel (.xlsb)");
			}
			if (parts.has("content.xml") && parts.has("mimetype")) {
				return new OdsFile(parts);
			}
			if (parts.has("Index/") || parts.has("Index.zip")) {
				throw new Unusable("list.numbers");
			}
			if (parts.has("word/") || parts.has("ppt/") || !parts.has("_rels/.rels")) {
				throw new Unusable("list.kind", parts.has("word/") ? "Word" : parts.has("ppt/") ? "PowerPoint" : "ZIP");
			}
			return new XlsxFile(parts);
		} catch (IOException e) {
			parts.close();
			throw e;
		}
	}

	private static ListFile compound(Path file) throws IOException {
		try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = compound.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				throw new Unusable("list.password");
			}
			if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
				throw new Unusable("list.kind", root.hasEntryCaseInsensitive("WordDocument") ? "Word" : "Microsoft Office");
			}
		} catch (Unusable e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// the library meets damage with whatever exception the damaged place happens to cause
			throw new Unusable("list.damaged");
		}
		return new XlsFile(file);
	}

	private static ListFile text(Path file) throws IOException {
		TextFile text = TextFile.of(file);
		return switch (TextKind.of(text)) {
			case LIST -> new CsvFile(text);
			case HTML -> new HtmlFile(text);
			case OPEN_DOCUMENT -> new OdsFile(file);
		};
	}
}
