fn main() {
    xtask::build::worker::write(std::path::Path::new("dist")).unwrap();
}
