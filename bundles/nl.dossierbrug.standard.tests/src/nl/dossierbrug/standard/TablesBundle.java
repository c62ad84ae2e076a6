package nl.dossierbrug.standard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A bundle with tables of an invented year, and no class: one element has another name, the rest is as in 2019.1. */
final class TablesBundle {

	private static final String MANIFEST = """
			Manifest-Version: 1.0
			Bundle-ManifestVersion: 2
			Bundle-SymbolicName: org.example.oso2030
			Bundle-Version: 1.0.0
			Import-Package: nl.dossierbrug.standard
			Service-Component: OSGI-INF/oso2030.xml

			""";
	private static final String COMPONENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="org.example.oso2030" init="2">
			  <property name="version" value="2030.1"/>
			  <property name="folder" value="oso/2030.1"/>
			  <service><provide interface="nl.dossierbrug.standard.VersionSource"/></service>
			  <implementation class="nl.dossierbrug.standard.BundleVersion"/>
			</scr:component>
			""";
	private static final String PROPERTIES = """
			like = 2019.1
			namespace = http://www.edustandaard.nl/oso_gegevensset/2030/dossier
			standaardversie = 2030.1
			validatieversie = 2030.1.1
			identity.roepnaam = huidigeschool/leerling/noemnaam
			""";

	/** The tables, by their path in the bundle. */
	Map<String, String> files() throws IOException {
		try (InputStream in = OsoStandard.class.getResourceAsStream("versions/2019.1/elements.csv")) {
			return Map.of("oso/2030.1/version.properties", PROPERTIES, "oso/2030.1/elements.csv",
					new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("roepnaam", "noemnaam").replace("Roepnaam",
							"Noemnaam"));
		}
	}

	/** A dossier of 2019.1 as it is in that year. */
	String later(String xml) {
		return xml.replace("/2019/", "/2030/").replace("2019.1<", "2030.1<").replace("roepnaam>", "noemnaam>");
	}

	/** The bundle as a file. */
	byte[] jar() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes)) {
			put(jar, "META-INF/MANIFEST.MF", MANIFEST);
			put(jar, "OSGI-INF/oso2030.xml", COMPONENT);
			for (Map.Entry<String, String> file : files().entrySet()) {
				put(jar, file.getKey(), file.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static void put(JarOutputStream jar, String name, String text) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(text.getBytes(StandardCharsets.UTF_8));
		jar.closeEntry();
	}
}
