package nl.dossierbrug.standard.attach;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a ZIP archive says of itself when it is an Office file (OPC: a list of content types) or an OpenDocument file (an
 * entry {@code mimetype}). Only these two entries are ever unpacked.
 */
final class OfficePackage {

	private static final String TYPES = "[Content_Types].xml";
	private static final String MIMETYPE = "mimetype";
	private static final int LONGEST_MIMETYPE = 200;
	/** No XML parser is needed, and so none can be led astray: where this finds too little, the file is not recognised. */
	private static final Pattern DECLARATION = Pattern.compile("<(?:[a-z]++:)?(?:Override|Default)\\s([^<>]*+)>");
	private static final Pattern ATTRIBUTE = Pattern.compile("(PartName|Extension|ContentType)\\s*+=\\s*+[\"']([^\"'<]*+)[\"']");

	private final List<Member> members;
	private final Set<String> partTypes = new TreeSet<>();
	private String mimetype = "";

	/** @param file anything; what is no readable archive has no entries and no types */
	OfficePackage(byte[] file, Unpacker unpacker) {
		members = file.length > 1 && file[0] == 'P' && file[1] == 'K'
				? ZipDirectory.of(file, unpacker.limits().parts()).map(ZipDirectory::members).orElse(List.of()) : List.of();
		for (Member member : members) {
			if (member.name().equals(TYPES)) {
				text(file, member, unpacker, unpacker.limits().part()).ifPresent(this::readTypes);
			} else if (member.name().equals(MIMETYPE)) {
				mimetype = text(file, member, unpacker, LONGEST_MIMETYPE).orElse("").strip();
			}
		}
	}

	/** Whether there is a part of this content type. */
	boolean hasPart(String type) {
		return partTypes.contains(type.toLowerCase(Locale.ROOT));
	}

	/** Whether it says what it is. */
	boolean isPackage() {
		return !partTypes.isEmpty() || !mimetype.isEmpty();
	}

	/** What an OpenDocument file says it is; empty for any other. */
	String mimetype() {
		return mimetype;
	}

	/** Whether there is such an entry: in any folder, or for a name that ends with a slash, below that folder at the top. */
	boolean hasEntry(String name) {
		return members.stream().map(Member::name)
				.anyMatch(n -> name.endsWith("/") ? n.startsWith(name) : n.equalsIgnoreCase(name) || endsWith(n, "/" + name));
	}

	/** Bytes of all parts together when unpacked, as the file says. */
	long size() {
		return members.stream().mapToLong(Member::size).reduce(0, OfficePackage::sum);
	}

	private static long sum(long one, long other) {
		return one + other < 0 ? Long.MAX_VALUE : one + other;
	}

	private static boolean endsWith(String name, String end) {
		return name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
	}

	private static Optional<String> text(byte[] file, Member member, Unpacker unpacker, int most) {
		return unpacker.unpack(file, member, most) instanceof Attempt.Got<byte[]>(byte[] bytes)
				? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
	}

	private void readTypes(String xml) {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		members.forEach(m -> names.add("/" + m.name()));
		Matcher declarations = DECLARATION.matcher(xml);
		while (declarations.find()) {
			Map<String, String> attributes = new HashMap<>();
			Matcher attribute = ATTRIBUTE.matcher(declarations.group(1));
			while (attribute.find()) {
				attributes.put(attribute.group(1), attribute.group(2));
			}
			String type = attributes.getOrDefault("ContentType", "").toLowerCase(Locale.ROOT);
			String extension = attributes.getOrDefault("Extension", "");
			if (names.contains(attributes.getOrDefault("PartName", ""))
					|| !extension.isEmpty() && names.stream().anyMatch(n -> endsWith(n, "." + extension))) {
				partTypes.add(type);
			}
		}
	}
}
