package nl.dossierbrug.roster.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The ZIP file that a workbook is: parts, and relations that lead from one to the other (ECMA-376, part 2). */
final class XlsxPackage implements Closeable {

	/** A workbook of lists has some twenty. */
	private static final int MOST_PARTS = 10_000;

	private final ZipFile zip;
	private final Map<String, ZipEntry> parts = new HashMap<>();

	XlsxPackage(Path file) throws IOException {
		try {
			zip = new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw new Unusable("list.damaged");
		}
		if (zip.size() > MOST_PARTS) {
			zip.close();
			throw new Unusable("list.bomb");
		}
		// names of parts do not know capitals
		zip.stream().forEach(entry -> parts.put(plain(entry.getName()), entry));
	}

	private static String plain(String name) {
		String slashed = name.replace('\\', '/');
		return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
	}

	/** Whether a part with that name, or one within a folder of that name, exists. */
	boolean has(String name) {
		String wanted = plain(name);
		return parts.containsKey(wanted) || wanted.endsWith("/") && parts.keySet().stream().anyMatch(p -> p.startsWith(wanted));
	}

	/** Opens a part. */
	XmlPart open(String name) throws IOException {
		ZipEntry entry = parts.get(plain(name));
		if (entry == null) {
			throw new Unusable("list.damaged");
		}
		try {
			return new XmlPart(new Inflated(zip.getInputStream(entry), entry.getCompressedSize()));
		} catch (ZipException e) {
			throw new Unusable("list.damaged");
		}
	}

	/**
	 * Where the relations of a part lead.
	 *
	 * @param part the part; empty for the package itself
	 * @return by id the kind (last word of its address) and the part's name; none where the part has none
	 */
	Map<String, Relation> relations(String part) throws IOException {
		int slash = part.lastIndexOf('/') + 1;
		String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
		Map<String, Relation> relations = new HashMap<>();
		if (!has(name)) {
			return relations;
		}
		try (XmlPart xml = open(name)) {
			while (xml.next()) {
				if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
					String kind = xml.attribute("Type");
					relations.put(xml.attribute("Id"),
							new Relation(kind.substring(kind.lastIndexOf('/') + 1), resolve(part, xml.attribute("Target"))));
				}
			}
		}
		return relations;
	}

	private static String resolve(String from, String target) throws Unusable {
		try {
			String path = URI.create("/" + from).resolve(target.replace('\\', '/')).getPath();
			return path == null ? "" : path.substring(1);
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			throw new Unusable("list.damaged");
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	/**
	 * A relation.
	 *
	 * @param kind the last word of the relation's address, such as {@code worksheet}
	 * @param part the name of the part it leads to
	 */
	record Relation(String kind, String part) {
	}
}
