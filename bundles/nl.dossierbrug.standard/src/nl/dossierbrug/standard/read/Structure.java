package nl.dossierbrug.standard.read;

import java.util.Map;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.AttributeDefinition;
import nl.dossierbrug.standard.table.Content;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.LeafType;
import nl.dossierbrug.standard.table.StandardVersion;

/**
 * Checks one dossier against the elements of its version while it goes by, and builds the tree. Whoever goes through
 * the dossier, be it a file or a tree, tells what begins and what ends.
 */
final class Structure {

	private static final String SCHEMA_LANGUAGE = "http://www.w3.org/2001/XMLSchema";

	private final StandardVersion version;
	private final String namespace;
	private final Findings findings;
	private final Wording wording = new Wording();
	private final Order order;

	Structure(StandardVersion version, Findings findings) {
		this.version = version;
		namespace = version.namespace();
		this.findings = findings;
		order = new Order(findings, wording);
	}

	/** The element {@code dossier} begins. */
	OpenElement beginRoot(int line) {
		ElementDefinition root = version.elements().root();
		return new OpenElement(null, root.name(), root, 1, line);
	}

	/**
	 * An element begins within another.
	 *
	 * @param namespace the namespace it is in; {@code null} or empty for none
	 */
	OpenElement begin(OpenElement parent, String namespace, String name, int line) {
		if (parent.block == null) {
			return stranger(parent, name, line, parent.isLeaf() ? "within.leaf" : null);
		}
		if (!this.namespace.equals(namespace)) {
			return stranger(parent, name, line, "namespace");
		}
		ElementDefinition definition = parent.block.childOrNull(name);
		if (definition == null) {
			return stranger(parent, name, line, "unknown");
		}
		return new OpenElement(parent, definition.name(), definition, order.accept(parent, definition, line), line);
	}

	/** Below what the standard does not know nothing more is said; {@code key} is {@code null} there. */
	private OpenElement stranger(OpenElement parent, String name, int line, String key) {
		OpenElement stranger = new OpenElement(parent, name, null, parent.countStranger(name), line);
		if (key != null && findings.hasRoom()) {
			findings.structure(stranger.path(), line, key, wording.value(name), wording.named(parent.definition),
					this.namespace);
		}
		return stranger;
	}

	/** Text stands in an element; only a block minds. */
	void text(OpenElement open, String text, int line) {
		if (open.block != null && !open.textSeen && !isBlank(text)) {
			open.textSeen = true;
			findings.structure(open.path(), line, "text.in.block", wording.named(open.definition), wording.value(text.strip()));
		}
	}

	private static boolean isBlank(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
				return false;
			}
		}
		return true;
	}

	/** Looks at the attributes that are in no namespace. */
	void attributes(OpenElement open, Map<String, String> attributes) {
		if (open.definition == null || attributes.isEmpty() && open.definition.attributes().isEmpty()) {
			return;
		}
		attributes.forEach((name, value) -> open.definition.attribute(name)
				.ifPresentOrElse(a -> value(open.path() + "/@" + name, open.line, Text.same(name), a.type(), value),
						() -> strangeAttribute(open, name)));
		for (AttributeDefinition attribute : open.definition.attributes()) {
			if (attribute.required() && !attributes.containsKey(attribute.name())) {
				findings.structure(open.path(), open.line, "attribute.missing", attribute.name(),
						wording.named(open.definition));
			}
		}
	}

	/** An attribute that may not be there. */
	void strangeAttribute(OpenElement open, String name) {
		if (open.definition != null) {
			findings.structure(open.path() + "/@" + wording.name(name), open.line, "attribute.unknown", wording.value(name),
					wording.named(open.definition));
		}
	}

	/** {@code xsi:nil}, which the standard allows nowhere. */
	void nil(OpenElement open) {
		if (open.definition != null) {
			findings.structure(open.path(), open.line, "nil", wording.named(open.definition));
		}
	}

	/**
	 * {@code xsi:type}: it may say what is so, and no more.
	 *
	 * @param namespace of the type it names
	 * @param type its local name
	 */
	void type(OpenElement open, String namespace, String type) {
		if (open.definition == null) {
			return;
		}
		Content content = open.definition.content();
		boolean same = content.named() && content.name().equals(type) && this.namespace.equals(namespace)
				|| content.name().equals("xs:" + type) && SCHEMA_LANGUAGE.equals(namespace);
		if (!same || !open.definition.attributes().isEmpty()) {
			findings.structure(open.path(), open.line, "type", wording.named(open.definition), wording.value(type));
		}
	}

	/**
	 * An element ends.
	 *
	 * @param text all its text
	 * @param attributes to keep in the tree
	 */
	Element end(OpenElement open, String text, Map<String, String> attributes) {
		if (open.isLeaf()) {
			LeafType type = (LeafType) open.definition.content();
			if (type.fault(text) != null && !open.hadStrangers()) {
				value(open.path(), open.line, wording.named(open.definition), type, text);
			}
			return Element.leaf(open.name, text, attributes, open.line);
		}
		if (open.block != null) {
			order.end(open);
		}
		return open.block == null && open.children.isEmpty() ? Element.leaf(open.name, text, attributes, open.line)
				: Element.block(open.name, open.children, attributes, open.line);
	}

	private void value(String path, int line, Text name, LeafType type, String text) {
		LeafType.Fault fault = type.fault(text);
		if (fault == null || !findings.hasRoom()) {
			return;
		}
		if (text.isEmpty()) {
			findings.value(path, line, "value.empty", name, type.expected());
		} else {
			findings.value(path, line, lengthFault(fault) ? "value.length" : "value.wrong", name, type.expected(),
					wording.value(text), Integer.toString(text.length()));
		}
	}

	private static boolean lengthFault(LeafType.Fault fault) {
		return fault == LeafType.Fault.TOO_LONG || fault == LeafType.Fault.TOO_SHORT;
	}
}
