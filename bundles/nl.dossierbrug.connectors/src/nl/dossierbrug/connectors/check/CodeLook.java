package nl.dossierbrug.connectors.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.objectweb.asm.ClassReader;

/** Looks at the bytecode of every class in a jar, those in jars within it included, without loading any. */
final class CodeLook {

	/** Java counts class files from here: 65 is Java 21. */
	private static final int BEFORE_FIRST = 44;
	private static final int MAGIC_AND_MINOR = 6;
	private static final long MOST_BYTES = 100L << 20;

	private final JarFindings findings;
	private final int java;

	/** @param java the version of Java that this runs on */
	CodeLook(JarFindings findings, int java) {
		this.findings = findings;
		this.java = java;
	}

	void look(ConnectorJar jar) {
		jar.entries().forEach((name, content) -> {
			if (name.endsWith(".class")) {
				look(name, content);
			} else if (name.endsWith(".jar")) {
				lookWithin(name, content);
			}
		});
	}

	private void lookWithin(String name, byte[] jar) {
		long left = MOST_BYTES;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readNBytes((int) left);
				left -= content.length;
				if (left <= 0) {
					findings.error("jar.too-large", name);
					return;
				}
				if (entry.getName().endsWith(".class")) {
					look(name + "!" + entry.getName(), content);
				} else if (entry.getName().endsWith(".jar")) {
					findings.error("jar.nested", name + "!" + entry.getName());
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			findings.error("jar.damaged", name);
		}
	}

	private void look(String name, byte[] content) {
		if (content.length > MAGIC_AND_MINOR + 1 && version(content) > java) {
			findings.error("code.newer-java", name, String.valueOf(version(content)), String.valueOf(java));
			return;
		}
		try {
			new ClassReader(content).accept(new CallsIn(name, findings), ClassReader.SKIP_FRAMES);
		} catch (RuntimeException e) {
			findings.error("code.unreadable", name);
		}
	}

	private static int version(byte[] content) {
		return ((content[MAGIC_AND_MINOR] & 0xff) << Byte.SIZE | content[MAGIC_AND_MINOR + 1] & 0xff) - BEFORE_FIRST;
	}
}
