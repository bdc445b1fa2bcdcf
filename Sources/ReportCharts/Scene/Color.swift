internal import Foundation

/// A colour in sRGB with its opacity, each part between 0 and 1.
package struct Color: Hashable, Sendable {
    package let red: Double
    package let green: Double
    package let blue: Double
    package let opacity: Double

    package init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
        self.red = min(max(red, 0), 1)
        self.green = min(max(green, 0), 1)
        self.blue = min(max(blue, 0), 1)
        self.opacity = min(max(opacity, 0), 1)
    }

    /// An opaque colour written as in CSS, `0xRRGGBB`.
    package init(_ hex: UInt32) {
        self.init(
            red: Double(hex >> 16 & 255) / 255, green: Double(hex >> 8 & 255) / 255, blue: Double(hex & 255) / 255)
    }

    /// `0xRRGGBB`, without the opacity.
    package var hex: UInt32 {
        func byte(_ part: Double) -> UInt32 { UInt32((part * 255).rounded()) }
        return byte(red) << 16 | byte(green) << 8 | byte(blue)
    }

    package func with(opacity: Double) -> Color {
        Color(red: red, green: green, blue: blue, opacity: opacity)
    }

    /// Laid over an opaque ground.
    package func over(_ ground: Color) -> Color {
        func mixed(_ part: Double, _ below: Double) -> Double { below + (part - below) * opacity }
        return Color(
            red: mixed(red, ground.red), green: mixed(green, ground.green), blue: mixed(blue, ground.blue))
    }
}

// MARK: - Contrast

extension Color {
    /// The contrast ratio of WCAG 2, from 1 to 21; both colours count as opaque.
    package func contrast(with other: Color) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The same hue, moved away from the ground in lightness until text in it can be read.
    package func readable(on ground: Color, ratio: Double = 4.5) -> Color {
        let step = ground.luminance > 0.4 ? -0.01 : 0.01
        var (lightness, a, b) = oklab
        var color = self
        while color.contrast(with: ground) < ratio, (0...1).contains(lightness) {
            lightness += step
            color = Color(oklab: lightness, a, b)
        }
        return color
    }

    private var luminance: Double {
        let (red, green, blue) = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

// MARK: - OKLab (Björn Ottosson, "A perceptual color space for image processing")

extension Color {
    var linear: (red: Double, green: Double, blue: Double) {
        func decoded(_ part: Double) -> Double {
            part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return (decoded(red), decoded(green), decoded(blue))
    }

    var oklab: (lightness: Double, a: Double, b: Double) {
        let (red, green, blue) = linear
        let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        return (
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        )
    }

    private init(oklab lightness: Double, _ a: Double, _ b: Double) {
        func cube(_ x: Double) -> Double { x * x * x }
        let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        self.init(
            linear: 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    }

    /// From parts of linear light; what no screen can show is cut off.
    init(linear red: Double, _ green: Double, _ blue: Double) {
        func encoded(_ part: Double) -> Double {
            part <= 0.0031308 ? max(0, part) * 12.92 : 1.055 * pow(part, 1 / 2.4) - 0.055
        }
        self.init(red: encoded(red), green: encoded(green), blue: encoded(blue))
    }
}
