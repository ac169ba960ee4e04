export interface BlocOptions {
  backgroundColor: string
}
